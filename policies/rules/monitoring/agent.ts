import { extensions } from "../../../facts/extensions";
import { findInEach } from "../../core/inputs";
import { someKnown } from "../../core/someKnown";
import { stackRule } from "../../rule";
import { withoutServers } from "../servers";
import { extensionsOf, isHandler } from "../extensions";

const { publisher, type } = extensions.azureMonitorAgent;
const monitorAgent = { publisher, types: [type] };

export const agent = stackRule({
    id: "monitoring-agent",
    notApplicable: withoutServers,
    check: (stack) =>
        findInEach(stack.servers, (server) =>
            someKnown(extensionsOf(server), (extension) => isHandler(extension, monitorAgent))
                ? []
                : [
                      server.machine.inputs.finding("", `the extension ${type} of ${publisher}`, {
                          found: "no Azure Monitor agent",
                      }),
                  ],
        ),
});
