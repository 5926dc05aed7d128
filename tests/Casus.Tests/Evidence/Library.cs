// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Evidence;
using Casus.Simulation;

namespace Casus.Tests.Evidence;

/// <summary>A small library of made-up evidence: sources A to F, and claims and assumptions in one line each.</summary>
internal static class Library
{
    public static ClaimValue Value(string text) =>
        ClaimValue.TryParse(text, out var value, out var fault, out _) ? value! : throw new ArgumentException(fault);

    /// <summary>A claim with its grade, such as <c>B2</c>: the source is named by the letter.</summary>
    public static Claim Claim(string id, string subject, string? value, string grade = "B2", Scope scope = Scope.Stated, Rank rank = Rank.Normal, string? asOf = null) => new()
    {
        Id = id,
        Source = grade[..1],
        Locator = "p. 1",
        Subject = subject,
        Value = value is null ? null : Value(value),
        Scope = scope,
        Credibility = grade[1] - '0',
        Rank = rank,
        AsOf = asOf,
        Says = $"{subject} is {value}.",
    };

    public static Assumption Assumption(string id, string? value, RangeShape? shape = null, string? best = null, string? range = null) => new()
    {
        Id = id,
        Value = value is null ? null : Value(value),
        Shape = shape,
        Best = best is null ? null : Value(best),
        Range = range is null ? null : Value(range),
        Says = $"{id} is taken as {value}.",
        Reason = "nobody counted",
        WouldKnow = "The clerk.",
    };

    public static EvidenceBook Book(params IEnumerable<object> entries)
    {
        var all = entries.ToArray();
        var sources = Enum.GetValues<Reliability>().Select(letter => new Source { Id = $"{letter}", Title = "T", Publisher = $"printer {letter}", Reliability = letter });
        return new EvidenceBook(sources, all.OfType<Claim>(), all.OfType<Assumption>());
    }

    public static Quantities Best(EvidenceBook book) => With(book, []);

    public static Quantities Drawn(EvidenceBook book, uint replication = 0) => With(book, [], draws: new KeyedDraws(1, replication));

    public static Quantities With(EvidenceBook book, (string Name, string Value)[] settings, (string Name, string Claim)[]? beliefs = null, KeyedDraws? draws = null) => new(
        book,
        settings.ToImmutableSortedDictionary(each => each.Name, each => Value(each.Value), StringComparer.Ordinal),
        (beliefs ?? []).ToImmutableSortedDictionary(each => each.Name, each => each.Claim, StringComparer.Ordinal),
        draws);
}
