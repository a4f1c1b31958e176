import {fileOf} from "../../src/components/links.ts";

/** The page that a host sends in place of one that is not there. */
export const missingPage = "/404";

/**
 * Where the site will be, without a slash at its end, as the environment's SITE_URL says; null where nobody has said.
 * @throws where it is no address of the web
 */
export function siteAddress(env: NodeJS.ProcessEnv = process.env): string | null {
  const told = env.SITE_URL?.trim() ?? "";
  if (told === "") return null;
  const url = URL.canParse(told) ? new URL(told) : null;
  if (!url || !/^https?:$/.test(url.protocol))
    throw new Error(`SITE_URL: not an address: ${JSON.stringify(told)}: give it as https://example.org/path`);
  return (url.origin + url.pathname).replace(/\/+$/, "");
}

/** The address of a page or file, given from the site's root; it begins there where nobody has said where the site will be. */
export function addressOf(path: string, site: string | null = siteAddress()): string {
  return (site ?? "") + fileOf(path.replace(/^\/index$/, "/"));
}
