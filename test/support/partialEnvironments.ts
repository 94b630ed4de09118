import type { CheckContext } from "../../config/checks/check";
import { today } from "./stackTexts";

/** A run on the tests' date, in whose file the given paths are written. */
export function checkContext(...written: readonly string[]): CheckContext {
    return { today, written: (path) => written.includes(path) };
}
