// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Documents;
using Casus.Evidence;
using Casus.Law;
using Casus.Packs;
using Casus.Simulation;
using NodaTime;

namespace Casus.Tests.Law;

/// <summary>A pack of a few lines, read the way every pack is read.</summary>
internal static class TinyPack
{
    private const string Manifest = """
        pack: { id: tiny, title: Tiny, says: Made up for a test., licence: CC0-1.0, version: 0.1.0, coversFrom: 2000-01-01, coversUntil: 2030-01-01 }
        """;

    /// <summary>Reads a pack from one document, and from the text of a case when there is one.</summary>
    public static Pack Of(string document, string? crisis = null)
    {
        var folder = Directory.CreateTempSubdirectory("casus-tiny-");
        try
        {
            var pack = folder.CreateSubdirectory("tiny");
            File.WriteAllText(Path.Combine(pack.FullName, "pack.yaml"), Manifest);
            File.WriteAllText(Path.Combine(pack.FullName, "all.yaml"), document);
            if (crisis is not null)
                File.WriteAllText(Path.Combine(pack.FullName, "crisis.yaml"), crisis);
            return new PackReader(folder.FullName, DocumentLimits.Default, TimeProvider.System).Read("tiny");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>The quantities of a pack with nothing set by a user: on best evidence, or drawn.</summary>
    public static Quantities Quantities(Pack pack, KeyedDraws? draws = null) => new(
        pack.Evidence,
        ImmutableSortedDictionary.Create<string, ClaimValue>(StringComparer.Ordinal),
        ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal),
        draws);

    /// <summary>What the law of a pack answers to a request.</summary>
    public static LegalOutcome Answer(
        Pack pack,
        Request request,
        IEnumerable<CaseFact> facts,
        IEnumerable<Argument>? arguments = null,
        LocalDate? asOf = null,
        KeyedDraws? draws = null,
        params (string Term, string Reading)[] readings) => LawStage.Answer(new LawInquiry(
            pack.Law,
            Quantities(pack, draws),
            request,
            asOf ?? request.At.Date,
            facts.ToImmutableSortedDictionary(fact => fact.Fact, fact => fact, StringComparer.Ordinal),
            [.. arguments ?? []],
            readings.ToImmutableSortedDictionary(each => each.Term, each => each.Reading, StringComparer.Ordinal)));
}
