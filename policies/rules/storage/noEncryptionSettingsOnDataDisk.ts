import { stackRule } from "../../rule";
import { withoutServers } from "../servers";
import { findInServerDisks } from "./serverDisks";

const enabled = "encryptionSettingsCollection.enabled";

export const noEncryptionSettingsOnDataDisk = stackRule({
    id: "storage-no-encryption-settings-on-data-disk",
    notApplicable: withoutServers,
    check: (stack) =>
        findInServerDisks(stack, ({ inputs }) =>
            inputs.flag(enabled) === true ? [inputs.finding(enabled, "false, or no encryptionSettingsCollection")] : [],
        ),
});
