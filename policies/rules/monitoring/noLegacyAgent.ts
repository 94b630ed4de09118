import { otherHandlers } from "../../../facts/extensions";
import { findInEach } from "../../core/inputs";
import { stackRule } from "../../rule";
import { withoutServers } from "../servers";
import { extensionsOf, isHandler } from "../extensions";

export const noLegacyAgent = stackRule({
    id: "monitoring-no-legacy-agent",
    notApplicable: withoutServers,
    check: (stack) =>
        findInEach(stack.servers, (server) =>
            findInEach(extensionsOf(server), (extension) =>
                isHandler(extension, otherHandlers.legacyMonitorAgent)
                    ? [extension.inputs.finding("type", `no Log Analytics agent on ${server.machine.name}`)]
                    : [],
            ),
        ),
});
