/** Shows a long list from its top: what fills the window at once, the rest when that has been painted. */
import { useEffect, useState } from "preact/hooks";

/** More rows than any window shows at once. */
const AT_ONCE = 16;

/** Returns the items to render now; the rest follows after the first paint. */
export function useGradualList<Item>(items: Item[]): Item[] {
  const [all, setAll] = useState(items.length <= AT_ONCE);
  useEffect(() => {
    if (all) return undefined;
    const timer = setTimeout(() => setAll(true));
    return () => clearTimeout(timer);
  }, [all]);
  return all ? items : items.slice(0, AT_ONCE);
}
