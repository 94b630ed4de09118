import type { Inputs } from "../../core/inputs";
import { isOneOf } from "../../core/sameText";
import { someKnown } from "../../core/someKnown";
import { stackRule } from "../../rule";
import { withoutServers } from "../servers";
import { findInServerDisks } from "./serverDisks";

/** Either property closes a disk; each outweighs what the other one allows. */
const closing = [
    { path: "publicNetworkAccess", values: ["Disabled"] },
    { path: "networkAccessPolicy", values: ["DenyAll", "AllowPrivate"] },
] as const;

/** Azure leaves a disk of which nothing is said open to exports from everywhere. */
export const diskPublicAccessOff = stackRule({
    id: "storage-disk-public-access-off",
    notApplicable: withoutServers,
    check: (stack) =>
        findInServerDisks(stack, ({ inputs }) =>
            isClosed(inputs) ? [] : [inputs.finding("publicNetworkAccess", '"Disabled"')],
        ),
});

function isClosed(inputs: Inputs): boolean {
    return someKnown(closing, ({ path, values }) => isOneOf(inputs.text(path), values));
}
