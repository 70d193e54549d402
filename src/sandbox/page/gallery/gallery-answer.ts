import type { PageMessage, PageModal } from '../contract/messages.ts';
import type { Directory, PageUser } from '../contract/places.ts';

/** A message or a modal of the gallery. */
export type ShownExhibit = { caption: string } & (
  | { entry: PageMessage; busy?: string }
  | { modal: PageModal; problem?: string }
);

/** What `GET /sandbox/gallery` answers. */
export type GalleryAnswer = {
  /** World time, ms. */
  now: number;
  viewer: string;
  bot: PageUser;
  directory: Directory;
  specimens: {
    id: string;
    /** As Discord's documentation calls it. */
    name: string;
    /** The page of Discord's documentation. */
    docs: string;
    exhibits: ShownExhibit[];
  }[];
};
