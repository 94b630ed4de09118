import { managementPorts } from "../../../facts/managementPorts";
import { aboutServers } from "./aboutServers";
import { openToWholeNetwork } from "./broadRules";

/** The ports of consoles; those that the push of agents needs are none. */
export const consolePorts = managementPorts.filter(({ opensConsole }) => opensConsole).map(({ port }) => port);

interface Parameters {
    readonly allowedPorts: readonly number[];
}

export const lateralTraversalRestricted = aboutServers<Parameters>({
    id: "network-lateral-traversal-restricted",
    isAboutPlace: true,
    parameters: {
        allowedPorts: {
            type: "array",
            items: { type: "integer", minimum: 1, maximum: 65535 },
            description: `Ports of consoles (${consolePorts.join(", ")}) that the server may reach in its whole network all the same.`,
        },
    },
    defaults: { allowedPorts: [] },
    judge(network, { parameters }) {
        const ports = consolePorts.filter((port) => !parameters.allowedPorts.includes(port));
        const required = `ports ${ports.join(", ")} to the network denied, except to prefixes that a rule names`;
        return openToWholeNetwork(network, { direction: "Outbound", ports, required });
    },
});
