import { findInEach } from "../../core/inputs";
import { stackRule } from "../../rule";
import { extensionsFor } from "../extensions";
import { withoutServers } from "../servers";

export const commandInProtectedSettings = stackRule({
    id: "credentials-command-in-protected-settings",
    notApplicable: withoutServers,
    check: (stack) =>
        findInEach(stack.servers, (server) =>
            findInEach(extensionsFor(server, "customScript"), ({ inputs }) => {
                inputs.object("settings");
                return inputs.has("settings.commandToExecute")
                    ? [inputs.finding("settings.commandToExecute", "nothing: the command in protectedSettings")]
                    : [];
            }),
        ),
});
