import { findInEach } from "../../core/inputs";
import { stackRule } from "../../rule";
import { extensionsFor } from "../extensions";
import { withoutServers } from "../servers";

const path = "protectedSettings.Password";

export const joinPasswordByReference = stackRule({
    id: "credentials-join-password-by-reference",
    notApplicable: withoutServers,
    check: (stack) =>
        findInEach(stack.servers, (server) =>
            findInEach(extensionsFor(server, "domainJoin"), ({ inputs }) =>
                inputs.has(path) ? [inputs.finding(path, "nothing: protectedSettingsFromKeyVault instead")] : [],
            ),
        ),
});
