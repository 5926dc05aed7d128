// SPDX-License-Identifier: Apache-2.0
using Casus.Documents;
using Casus.Packs;

namespace Casus.Pictures.Tests.Support;

/// <summary>Finds the packs of the checkout from wherever the tests run.</summary>
internal static class Repository
{
    private static readonly Lazy<Pack> Loaded = new(() => new PackReader(Path.Combine(Checkout.Root, "packs"), DocumentLimits.Default, TimeProvider.System).Read("csto"));

    /// <summary>The CSTO pack, read once for all tests; packs are immutable.</summary>
    public static Pack Csto => Loaded.Value;
}
