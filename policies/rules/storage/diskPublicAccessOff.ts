import { stackRule } from "../../rule";
import { withoutServers } from "../servers";
import { findInServerDisks } from "./serverDisks";

/** Azure leaves a disk of which nothing is said open to exports from everywhere. */
export const diskPublicAccessOff = stackRule({
    id: "storage-disk-public-access-off",
    notApplicable: withoutServers,
    check: (stack) =>
        findInServerDisks(stack, ({ inputs }) =>
            inputs.text("publicNetworkAccess")?.toLowerCase() === "disabled"
                ? []
                : [inputs.finding("publicNetworkAccess", '"Disabled"')],
        ),
});
