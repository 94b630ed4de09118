import { customScriptLimits } from "../../../facts/extensions";
import { findInEach } from "../../core/inputs";
import { stackRule } from "../../rule";
import { extensionsFor } from "../extensions";
import { withoutServers } from "../servers";

const { scriptMinutes } = customScriptLimits;

/** Without an option the provider waits two hours. */
export const scriptTimeout = stackRule({
    id: "installation-script-timeout",
    notApplicable: withoutServers,
    check: (stack) =>
        findInEach(stack.servers, (server) =>
            extensionsFor(server, "customScript")
                .filter(({ createTimeoutSeconds: seconds }) => seconds !== undefined && seconds < scriptMinutes * 60)
                .map(({ createTimeoutSeconds, inputs }) =>
                    inputs.finding(
                        "",
                        `customTimeouts with create of at least ${String(scriptMinutes)} minutes, or none`,
                        { found: `${String(createTimeoutSeconds)} s` },
                    ),
                ),
        ),
});
