/** Folding links, so that two links to one article compare equal. */

const PROTOCOL_AND_HOST = /^https?:\/\/(?:www\.|m\.|amp\.)?([^/?#]*)/i;
const FRAGMENT = /#.*$/s;
/** Parameters that say where a reader came from, not what is read. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|cmpid|cmp|ref|ref_src|smid|smtyp|taid|partner)(?:=|$)/i;

/**
 * Returns what of an http(s) link names the article: host without "www.", path without its last slash, and
 * the parameters that do not merely track the reader.
 */
export function foldLink(url: string): string {
  const rest = url
    .replace(FRAGMENT, "")
    .replace(PROTOCOL_AND_HOST, (_, host: string) => host.toLowerCase());
  const [path = "", query = ""] = rest.split("?", 2);
  const kept = query.split("&").filter((part) => part !== "" && !TRACKING.test(part));
  return path.replace(/\/$/, "") + (kept.length > 0 ? `?${kept.join("&")}` : "");
}
