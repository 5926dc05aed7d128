// SPDX-License-Identifier: Apache-2.0
namespace Casus.Cli.Tests.Support;

/// <summary>Finds the folders of the checkout from wherever the tests run.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    public static string Packs => Path.Combine(Root, "packs");

    /// <summary>The folder of this test project in the checkout.</summary>
    public static string Tests => Path.Combine(Root, "tests", "Casus.Cli.Tests");

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Casus.slnx")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests run outside a checkout of Casus.");
    }
}
