import type { Environment } from "../../config/environment.generated";
import { egressDestinations } from "../../model/egressRequirements";
import type { ServerRulesInput } from "../../model/securityRule";
import { egressModes, environmentWithNetwork } from "./sampleNetworks";

/** What the rules of the servers are made from, in an egress mode and with everything else at its smallest. */
export function serverRulesInput(
    mode: keyof typeof egressModes = "natGateway",
    overrides: Partial<ServerRulesInput> = {},
    rest: Partial<Environment> = {},
): ServerRulesInput {
    const environment = environmentWithNetwork({ egress: egressModes[mode] }, rest);
    const names = { keyVault: "kv-mabs-dev-12345", storageAccount: "stmabsdev12345" };
    return {
        egress: environment.network.egress,
        destinations: egressDestinations(environment, names),
        serverPrefix: "10.20.0.0/26",
        dnsServers: environment.network.dnsServers,
        domainControllers: environment.network.dnsServers,
        protectedSubnets: [],
        administrationSources: [],
        serviceEndpointTags: [],
        ...overrides,
    };
}
