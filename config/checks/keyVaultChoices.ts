import { problemAt } from "../problem";
import type { Check } from "./check";

/** Settings of a new key vault do not stand beside the id of an existing one. */
export const checkKeyVaultChoices: Check = ({ keyVault }, { written }) => {
    if (keyVault?.existingId === undefined) return [];
    return ["name", "allowedAddressRanges"]
        .filter((key) => written(`mabs:keyVault.${key}`))
        .map((key) =>
            problemAt("MABS-CFG-612", `mabs:keyVault.${key}`, {
                expected: "nothing beside existingId",
                found: `\`${key}\``,
                hint: `remove \`${key}\`: its owners decide about an existing vault`,
            }),
        );
};
