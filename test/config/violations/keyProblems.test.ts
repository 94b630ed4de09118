import { describeMistakes, lines } from "../../support/mistakes";
import { edited, stackText } from "../../support/stackTexts";
const dev = stackText("Pulumi.dev.yaml");
const redundancy = "    redundancy: LocallyRedundant\n";

describeMistakes("about keys", [
    {
        title: "names the nearest key for an unknown one",
        text: edited(dev, ["    redundancy: L", "    redundency: L"]),
        message: lines(
            "Pulumi.dev.yaml:8:5  MABS-CFG-107  mabs:vault.redundency",
            "  expected  one of name, redundancy, crossRegionRestore, softDelete, immutability, customerManagedKey, resourceGuardId, access, privateDnsZoneIds, existingId",
            '  found     "redundency"',
            "  nearest   redundancy",
        ),
    },
    {
        title: "says where a key belongs that stands in the wrong block",
        text: edited(dev, [redundancy, `${redundancy}    retentionDays: 30\n`]),
        message: lines(
            "Pulumi.dev.yaml:9:5  MABS-CFG-107  mabs:vault.retentionDays",
            "  expected  one of name, redundancy, crossRegionRestore, softDelete, immutability, customerManagedKey, resourceGuardId, access, privateDnsZoneIds, existingId",
            '  found     "retentionDays"',
            "  hint      `retentionDays` belongs under mabs:vault.softDelete",
        ),
    },
    {
        title: "suggests the prefix that a key lacks",
        text: edited(dev, ["  mabs:vault:", "  vault:"]),
        message: lines(
            "Pulumi.dev.yaml:7:3  MABS-CFG-106  vault",
            "  expected  a key with its namespace, such as mabs:vault or azure-native:location",
            '  found     "vault"',
            "  nearest   mabs:vault",
            "  see       https://www.pulumi.com/docs/iac/concepts/projects/stack-settings-file/",
        ),
    },
    {
        title: "reports an unknown egress mode without noise from the others",
        text: edited(dev, ["    addressSpace", "    egress: { mode: natGatway, port: 3128 }\n    addressSpace"]),
        message: lines(
            "Pulumi.dev.yaml:10:21  MABS-CFG-111  mabs:network.egress.mode",
            "  expected  one of natGateway, azureFirewall, existingFirewall, proxy",
            '  found     "natGatway"',
            "  nearest   natGateway",
        ),
    },
    {
        title: "reports a missing key with an example",
        text: edited(dev, ["    fqdn: corp.contoso.com\n", ""]),
        message: lines(
            "Pulumi.dev.yaml:17:3  MABS-CFG-108  mabs:domain.fqdn",
            "  expected  a full DNS name of two labels or more, such as corp.contoso.com",
            "  found     no key `fqdn`",
            "  hint      for example fqdn: corp.contoso.com",
        ),
    },
    {
        title: "refuses a domain without DNS servers",
        text: edited(dev, ["    dnsServers: [10.10.0.4, 10.10.0.5]\n", ""]),
        message: lines(
            "Pulumi.dev.yaml:9:3  MABS-CFG-502  mabs:network.dnsServers",
            "  expected  the DNS servers of the domain, as a list of IPv4 addresses",
            "  found     no key `dnsServers`",
            "  hint      for example dnsServers: [10.10.0.4, 10.10.0.5]",
        ),
    },
]);
