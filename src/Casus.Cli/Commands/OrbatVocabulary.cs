// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Evidence;
using Casus.Forces;
using Casus.Packs;

namespace Casus.Cli.Commands;

/// <summary>What texts and tables of units may name: the ids of a pack and of the packs it uses.</summary>
internal static class OrbatVocabulary
{
    /// <summary>The vocabulary of a pack.</summary>
    public static TableVocabulary Of(Pack pack) => new(
        pack.Law.Members.Select(each => KeyValuePair.Create(each.Country, pack.NameOf(each.Country))),
        pack.Forces.Keys,
        pack.VehicleTypes.Values.Select(each => KeyValuePair.Create(each.Id, each.Name)),
        pack.Airfields.Keys,
        pack.Evidence.Sources.Keys);

    /// <summary>The quantities of a pack on best evidence, with nothing set.</summary>
    public static Quantities BestEvidence(Pack pack) => new(
        pack.Evidence,
        ImmutableSortedDictionary.Create<string, ClaimValue>(StringComparer.Ordinal),
        ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal),
        draws: null);
}
