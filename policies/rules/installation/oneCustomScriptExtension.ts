import { findInEach } from "../../core/inputs";
import { stackRule } from "../../rule";
import { extensionsFor } from "../extensions";
import { withoutServers } from "../servers";

export const oneCustomScriptExtension = stackRule({
    id: "installation-one-custom-script-extension",
    notApplicable: withoutServers,
    check: (stack) =>
        findInEach(stack.servers, (server) =>
            extensionsFor(server, "customScript")
                .slice(1)
                .map(({ inputs }) =>
                    inputs.finding("type", `no second CustomScriptExtension on ${server.machine.name}`),
                ),
        ),
});
