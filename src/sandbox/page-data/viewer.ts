/** Who looks at a page, and in which of Discord's languages. */
export type Viewer = { id: string; locale: string };
