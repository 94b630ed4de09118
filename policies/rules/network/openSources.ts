import { managementPorts } from "../../../facts/managementPorts";
import type { Match } from "../../core/reach/decision";
import type { Coverage, End } from "../../core/reach/ends";
import { bestOf } from "../../core/reach/ends";
import { portCoverage } from "../../core/reach/flow";
import { allAddresses } from "../../core/reach/ranges";
import type { SecurityRule } from "../../core/reach/securityRules";

/** Tags that anybody can call from: the machines of every customer of Azure are in AzureCloud. */
const anybody: ReadonlySet<string> = new Set(["internet", "azurecloud"]);

/** Whether an entry lets anybody call, or half of the internet. */
function isAnybody(end: End): Coverage {
    switch (end.kind) {
        case "any":
            return "all";
        case "unknown":
            return "unsure";
        case "tag":
            return anybody.has(end.tag) ? "all" : "none";
        case "addresses":
            return end.range.last - end.range.first >= allAddresses.last / 2 - 1 ? "all" : "none";
        case "addresses6":
            return end.isAll ? "all" : "none";
        case "applicationGroup":
            return "none";
    }
}

/** Whether a rule lets anybody call in. */
export function isOpen({ access, direction, sources }: SecurityRule): Match {
    const parts: readonly Coverage[] = [
        access === undefined ? "unsure" : access === "Allow" ? "all" : "none",
        direction === undefined ? "unsure" : direction === "Inbound" ? "all" : "none",
        bestOf(sources.map(isAnybody)),
    ];
    return parts.includes("none") ? "no" : parts.every((part) => part === "all") ? "yes" : "maybe";
}

/** Whether a rule is about a port by which machines are managed. */
export function isForManagement({ destinationPorts, protocol }: SecurityRule): Match {
    if (protocol === "icmp" || protocol === "esp" || protocol === "ah") return "no";
    const best = bestOf(managementPorts.map(({ port }) => portCoverage(destinationPorts, { first: port, last: port })));
    return best === "all" ? "yes" : best === "none" ? "no" : "maybe";
}
