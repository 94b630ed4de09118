import type { Environment, Network } from "../../config/environment.generated";
import { environmentWith, existingId, sampleEnvironment } from "./sampleEnvironment";

/** A network that belongs to others, with a subnet for servers and one for private endpoints. */
export const existingNetwork: NonNullable<Network["existing"]> = {
    virtualNetworkId: existingId("Microsoft.Network/virtualNetworks/vnet-hub"),
    addressSpace: ["10.50.0.0/16"],
    serverSubnet: { name: "snet-backup", addressPrefix: "10.50.1.0/27" },
    privateEndpointSubnet: { name: "snet-endpoints", addressPrefix: "10.50.2.0/26" },
};

/** One of each way out. */
export const egressModes = {
    natGateway: { mode: "natGateway", publicIpAddresses: 1, idleTimeoutMinutes: 10 },
    azureFirewall: { mode: "azureFirewall", tier: "Standard", zones: [] },
    existingFirewall: { mode: "existingFirewall", privateIpAddress: "10.10.1.4" },
    proxy: { mode: "proxy", host: "proxy.contoso.com", address: "10.10.3.4", port: 8080, bypass: [] },
} as const satisfies Readonly<Record<string, Network["egress"]>>;

/** The sample with another network. */
export function environmentWithNetwork(network: Partial<Network>, rest: Partial<Environment> = {}): Environment {
    return environmentWith({ network: { ...sampleEnvironment.network, ...network }, ...rest });
}

/** The sample whose servers live in a network that exists. */
export function environmentInExistingNetwork(
    network: Partial<Network> = {},
    rest: Partial<Environment> = {},
): Environment {
    const { addressSpace: _none, ...others } = sampleEnvironment.network;
    return environmentWith({ network: { ...others, existing: existingNetwork, ...network }, ...rest });
}

/** The sample's vault, reached by private endpoint. */
export const privateVault: Environment["vault"] = { ...sampleEnvironment.vault, access: "private" };
