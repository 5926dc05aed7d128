// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Evidence;
using Casus.Simulation;

namespace Casus.Tests.Law;

/// <summary>Evidence made up for one test: every value is an assumption, and none is about the world.</summary>
internal sealed class TinyBook
{
    private readonly List<Assumption> assumptions = [];

    /// <summary>Enters a value such as <c>3 hours</c> or <c>2 to 4 hours</c> and names it.</summary>
    public Quantity<T> Says<T>(string value, string? name = null)
        where T : struct, IMeasure<T>
    {
        ClaimValue.TryParse(value, out var parsed, out var fault, out _).ShouldBeTrue(fault);
        parsed!.Dimension.ShouldBe(T.Dimension, value);
        var id = name ?? $"made-up.{assumptions.Count + 1}";
        assumptions.Add(new Assumption { Id = id, Value = parsed, Says = "Made up for a test.", Reason = "A test needs it.", WouldKnow = "Nobody." });
        return new Quantity<T>(id);
    }

    /// <summary>The quantities of a run: on best evidence, or drawn.</summary>
    public Quantities Quantities(KeyedDraws? draws = null) => new(
        new EvidenceBook([], [], assumptions),
        ImmutableSortedDictionary.Create<string, ClaimValue>(StringComparer.Ordinal),
        ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal),
        draws);
}
