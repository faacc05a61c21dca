/** Says in the reader's language why a pack cannot be used. */
import type { StoredPackFault } from "../../extension/pack-store.ts";
import { translate } from "../../extension/translate.ts";
import type { PackFault } from "../../src/pack/pack-error.ts";

/** Returns what is wrong with a file that the reader wants to add as a pack. */
export function describePackFault(fault: PackFault): string {
  switch (fault.kind) {
    case "no pack":
      return translate("packIsNone");
    case "other version":
      return translate("packOfOtherVersion", fault.version, fault.reads);
    case "too large":
      return translate("packTooLarge", fault.most);
    case "damaged":
      return translate("packDamaged");
  }
}

/** Returns what is wrong with a pack that is in the list, and what the reader can do. */
export function describeStoredFault(fault: StoredPackFault): string {
  switch (fault.kind) {
    case "damaged":
      return translate("storedPackDamaged");
    case "unreadable":
      return translate("storedPackUnreadable");
    default:
      return describePackFault(fault);
  }
}
