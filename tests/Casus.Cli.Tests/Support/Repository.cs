// SPDX-License-Identifier: Apache-2.0
namespace Casus.Cli.Tests.Support;

/// <summary>Finds the folders of the checkout from wherever the tests run.</summary>
internal static class Repository
{
    public static string Root => Checkout.Root;

    public static string Packs => Path.Combine(Root, "packs");

    /// <summary>The folder of this test project in the checkout.</summary>
    public static string Tests => Path.Combine(Root, "tests", "Casus.Cli.Tests");
}
