import { describeMistakes, lines } from "../support/mistakes";
import { edited, stackText } from "../support/stackTexts";
const dev = stackText("Pulumi.dev.yaml");
const storage = "        protectedDataGiB: 1024\n";

describeMistakes("about several mistakes at once", [
    {
        title: "reports every mistake of a file in one run, by line",
        text: edited(
            dev,
            ["azure-native:location: westeurope", "azure-native:location: 7"],
            ["LocallyRedundant", "None"],
            ["10.10.0.5", "10.10.0.555"],
            [storage, "        protectedDataGiB: 2 TB\n"],
            ["    owner: backup-team", "    azure-owner: backup-team"],
        ),
        message: lines(
            "Pulumi.dev.yaml:4:26  MABS-CFG-212  azure-native:location",
            "  expected  a region such as westeurope",
            '  found     "7"',
            "  hint      for example westeurope",
            "  see       https://learn.microsoft.com/azure/reliability/availability-zones-region-support",
            "",
            "Pulumi.dev.yaml:8:17  MABS-CFG-111  mabs:vault.redundancy",
            "  expected  one of GeoRedundant, LocallyRedundant, ZoneRedundant",
            '  found     "None"',
            "",
            "Pulumi.dev.yaml:11:29  MABS-CFG-306  mabs:network.dnsServers[1]",
            "  expected  an IPv4 address",
            '  found     "10.10.0.555"',
            "  hint      for example 10.10.0.4",
            "",
            "Pulumi.dev.yaml:30:27  MABS-CFG-110  mabs:servers.MABSDEV01.storage.protectedDataGiB",
            "  expected  a number of GiB from 1 to 122880",
            '  found     "2 TB"',
            "  hint      write 2048",
            "",
            "Pulumi.dev.yaml:48:5  MABS-CFG-608  mabs:tags.azure-owner",
            "  expected  a name of 1 to 128 characters without < > % & \\ ? /, not beginning with microsoft, azure or windows",
            '  found     "azure-owner", a reserved beginning',
            "  see       https://learn.microsoft.com/azure/azure-resource-manager/management/tag-resources",
        ),
    },
]);
