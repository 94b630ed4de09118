import { extensions } from "../../../facts/extensions";
import { findInEach } from "../../core/inputs";
import { stackRule } from "../../rule";
import { type } from "../../types";
import { withoutServers } from "../servers";
import { sentChanges } from "./ignoredChanges";

const written = ["settings", "protectedSettings", "protectedSettingsFromKeyVault"] as const;

const joinType = extensions.domainJoin.type.toLowerCase();

export const domainFixed = stackRule({
    id: "compute-domain-fixed",
    notApplicable: withoutServers,
    check: (stack) =>
        findInEach(stack.servers, (server) =>
            findInEach(server.children(type.virtualMachineExtension), ({ inputs, ignoreChanges }) => {
                if (inputs.text("type")?.toLowerCase() !== joinType) return [];
                return written
                    .filter((path) => inputs.has(path) && !ignoreChanges.includes(path) && !ignoreChanges.includes("*"))
                    .map((path) => sentChanges(inputs, path));
            }),
        ),
});
