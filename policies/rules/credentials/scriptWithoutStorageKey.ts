import { findInEach } from "../../core/inputs";
import { stackRule } from "../../rule";
import { extensionsFor } from "../extensions";
import { withoutServers } from "../servers";

export const scriptWithoutStorageKey = stackRule({
    id: "credentials-script-without-storage-key",
    notApplicable: withoutServers,
    check: (stack) =>
        findInEach(stack.servers, (server) =>
            findInEach(extensionsFor(server, "customScript"), ({ inputs }) => {
                inputs.object("protectedSettings");
                return inputs.has("protectedSettings.storageAccountKey")
                    ? [inputs.finding("protectedSettings.storageAccountKey", "nothing: managedIdentity instead")]
                    : [];
            }),
        ),
});
