import type {PageContext} from "./page.ts";

export function staticCharts(_root: string, body: string, _context: PageContext): string {
  return body;
}
