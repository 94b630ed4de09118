import { stackRule } from "../../rule";
import { withoutServers } from "../servers";
import { findInServerDisks } from "./serverDisks";

const key = "encryption.diskEncryptionSetId";

export const diskCustomerKey = stackRule({
    id: "storage-disk-customer-key",
    notApplicable: withoutServers,
    check: (stack) =>
        findInServerDisks(stack, ({ inputs }) =>
            inputs.has(key) ? [] : [inputs.finding(key, "the ID of a disk encryption set")],
        ),
});
