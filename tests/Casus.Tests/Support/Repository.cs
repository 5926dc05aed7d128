// SPDX-License-Identifier: Apache-2.0
using Casus.Documents;
using Casus.Packs;

namespace Casus.Tests.Support;

/// <summary>Finds the folders of the checkout from wherever the tests run.</summary>
internal static class Repository
{
    public static string Root => Checkout.Root;

    public static string Packs => Path.Combine(Root, "packs");

    public static PackReader Reader { get; } = new(Packs, DocumentLimits.Default, TimeProvider.System);

    private static readonly Lazy<Pack> Loaded = new(() => Reader.Read("csto"));

    /// <summary>The CSTO pack, read once for all tests; packs are immutable.</summary>
    public static Pack Csto => Loaded.Value;
}
