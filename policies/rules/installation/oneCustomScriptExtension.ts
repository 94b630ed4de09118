import { findInEach } from "../../core/inputs";
import type { StackResource } from "../../core/resource";
import { stackRule } from "../../rule";
import { type } from "../../types";
import { withoutServers } from "../servers";

export const oneCustomScriptExtension = stackRule({
    id: "installation-one-custom-script-extension",
    notApplicable: withoutServers,
    check: (stack) =>
        findInEach(stack.servers, (server) =>
            server
                .children(type.virtualMachineExtension)
                .filter(isCustomScript)
                .slice(1)
                .map(({ inputs }) =>
                    inputs.finding("type", `no second CustomScriptExtension on ${server.machine.name}`),
                ),
        ),
});

function isCustomScript({ inputs }: StackResource): boolean {
    return inputs.text("type")?.toLowerCase() === "customscriptextension";
}
