import type { Finding } from "../../core/finding";
import type { Inputs } from "../../core/inputs";

/** What is wrong with a property whose changes Pulumi sends to Azure. */
export function sentChanges(inputs: Inputs, path: string): Finding {
    return inputs.finding(path, "in ignoreChanges", {
        found: "its changes are sent",
        fix: `ignoreChanges: ["${path}"]`,
    });
}
