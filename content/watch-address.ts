/** Notices when a page becomes another without being loaded: single-page navigation, and coming back by the history. */

/** Single-page sites change the address first and the text after: wait this long, in ms. */
const SETTLE_MS = 400;
/** How often, in ms, the address is compared where the browser tells of no navigation. */
const COMPARE_EVERY_MS = 1_000;

/** Calls back once for each new address, its fragment aside, and when the page is shown again out of the history. */
export function watchAddress(changed: () => void, signal: AbortSignal): void {
  let address = addressOf(location.href);
  let timer: ReturnType<typeof setTimeout> | undefined;

  const changeSoon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(changed, SETTLE_MS);
  };
  const compare = (): void => {
    const now = addressOf(location.href);
    if (now === address) return;
    address = now;
    changeSoon();
  };
  const { navigation } = globalThis as { navigation?: EventTarget };
  if (navigation) {
    navigation.addEventListener("currententrychange", compare, { signal });
    navigation.addEventListener("navigatesuccess", compare, { signal });
  } else {
    addEventListener("popstate", compare, { signal });
    const interval = setInterval(compare, COMPARE_EVERY_MS);
    signal.addEventListener("abort", () => clearInterval(interval));
  }
  addEventListener("pageshow", (event) => event.persisted && changeSoon(), { signal });
  signal.addEventListener("abort", () => clearTimeout(timer));
}

function addressOf(href: string): string {
  return href.replace(/#.*$/, "");
}
