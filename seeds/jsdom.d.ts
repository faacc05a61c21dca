/** The little of jsdom that is used here; the package brings no types. */
declare module "jsdom" {
  /** Swallows what pages would print, such as style sheets that jsdom cannot read. */
  export const VirtualConsole: new () => object;
  export const JSDOM: new (
    html: string,
    options?: { url?: string; virtualConsole?: object },
  ) => { readonly window: Window & typeof globalThis };
}
