import type { EnvironmentInput } from "../../config/environmentInput.generated";

const subscription = "/subscriptions/00000000-0000-0000-0000-000000000001";

/** ARM id of something that exists outside the environment. */
export function existingId(provider: string): string {
    return `${subscription}/resourceGroups/rg-hub/providers/${provider}`;
}

/** The fewest keys that describe an environment, without a secret. */
export const sampleConfiguration = {
    azure: {
        location: "westeurope",
        subscriptionId: "00000000-0000-0000-0000-000000000001",
        tenantId: "00000000-0000-0000-0000-0000000000aa",
    },
    network: {
        addressSpace: ["10.20.0.0/24"],
        dnsServers: ["10.10.0.4"],
        peerings: {
            hub: {
                remoteVirtualNetworkId: existingId("Microsoft.Network/virtualNetworks/vnet-hub"),
                remoteAddressSpace: ["10.10.0.0/22"],
            },
        },
    },
    domain: {
        fqdn: "corp.contoso.com",
        netBiosName: "CORP",
        joinAccount: {
            userName: "svc-join@corp.contoso.com",
            passwordSecretId: existingId("Microsoft.KeyVault/vaults/kv-hub/secrets/svc-join"),
        },
        setupAccount: {
            userName: "CORP\\svc-mabs-setup",
            passwordSecretId: existingId("Microsoft.KeyVault/vaults/kv-hub/secrets/svc-setup"),
        },
    },
    servers: { MABS01: { storage: { protectedDataGiB: 1024 } } },
    package: {
        files: {
            "MABSInstaller.exe": "20c9d7dd65308d0154ff009a71f789c61c3ef73f59057ba8349e901e9c773964",
            "MABSInstaller-1.bin": "ab8c34b878d18df565da2e4fff5fd3d5d74164e1075a45d8326cde899313e877",
        },
        marsAgent: {
            file: "MARSAgentInstaller.exe",
            sha256: "3bd657c2de0aacff0e45db8634f2431a42d4b1d606c6aeca12c9fc248153b5f9",
            version: "2.0.9262.0",
        },
    },
} as const satisfies EnvironmentInput<never>;

/** Date of every test that describes an environment. */
export const today = "2026-01-31";
