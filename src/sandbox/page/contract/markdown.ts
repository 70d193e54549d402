/** The style letters of `<t:…:R>`. */
export type TimestampStyle = 't' | 'T' | 'd' | 'D' | 'f' | 'F' | 's' | 'S' | 'R';

/** Discord's markdown, parsed on the server. Links are http or https only; all else stays text. */
export type MarkdownNode =
  | { type: 'text'; text: string }
  | { type: 'break' }
  | { type: 'bold' | 'italic' | 'underline' | 'strike' | 'spoiler'; content: MarkdownNode[] }
  | { type: 'heading'; level: 1 | 2 | 3; content: MarkdownNode[] }
  | { type: 'subtext' | 'quote'; content: MarkdownNode[] }
  | { type: 'list'; ordered: boolean; start: number; items: MarkdownNode[][] }
  | { type: 'code'; text: string }
  | { type: 'code-block'; language: string; text: string }
  | { type: 'link'; href: string; content: MarkdownNode[] }
  | { type: 'user' | 'role' | 'channel'; id: string }
  | { type: 'command'; id: string; name: string }
  | { type: 'everyone' | 'here' }
  | { type: 'timestamp'; seconds: number; style: TimestampStyle }
  | { type: 'emoji'; id: string; name: string; animated: boolean };
