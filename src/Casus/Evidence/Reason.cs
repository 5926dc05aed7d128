// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Casus.Evidence;

/// <summary>One link of a <em>because</em>: what holds, and what it rests on. A chain ends in claims, assumptions, settings and draws.</summary>
/// <param name="Kind">What it rests on.</param>
/// <param name="Text">What holds, in words.</param>
/// <param name="Id">Id of the claim, assumption, provision or rule, or null.</param>
/// <param name="Because">What it follows from.</param>
public sealed record Reason(ReasonKind Kind, string Text, string? Id, ImmutableArray<Reason> Because)
{
    /// <summary>The ends of chains in assumptions, each written once.</summary>
    private static readonly ConditionalWeakTable<Assumption, Reason> Assumed = [];

    /// <summary>A reason without an id.</summary>
    public static Reason Of(ReasonKind kind, string text, params IEnumerable<Reason> because) => new(kind, text, null, [.. because]);

    /// <summary>A claim as the end of a chain.</summary>
    public static Reason Of(Claim claim, EvidenceBook book) => book.EndOf(claim);

    /// <summary>Claims as ends of chains, in the order given; unknown ids are left out.</summary>
    public static IEnumerable<Reason> Of(IEnumerable<string> claims, EvidenceBook book) =>
        claims is ImmutableArray<string> several ? Of(several, book) : Of([.. claims], book);

    private static List<Reason> Of(ImmutableArray<string> claims, EvidenceBook book)
    {
        var ends = new List<Reason>(claims.Length);
        foreach (var id in claims)
        {
            if (book.Claims.TryGetValue(id, out var claim))
                ends.Add(Of(claim, book));
        }
        return ends;
    }

    /// <summary>An assumption as the end of a chain.</summary>
    public static Reason Of(Assumption assumption) => Assumed.GetValue(assumption, Written);

    private static Reason Written(Assumption assumption) =>
        new(ReasonKind.Assumption, $"{assumption.Says} Assumed: {assumption.Reason}", assumption.Id, []);

    /// <summary>What a run took for a quantity, and from where.</summary>
    /// <param name="what">What the quantity is here, in words.</param>
    /// <param name="resolution">What was taken.</param>
    /// <param name="book">The evidence.</param>
    public static Reason Of(string what, Resolution resolution, EvidenceBook book)
    {
        var ends = new List<Reason>();
        if (resolution.Setting is { } setting)
            ends.Add(new Reason(ReasonKind.Setting, $"set to {setting}", resolution.Name, []));
        if (resolution.Claim is { } claim)
            ends.Add(Of(claim, book));
        if (resolution.Assumption is { } assumption)
            ends.Add(Of(assumption));
        var rivals = resolution.Rivals.Length == 0 ? string.Empty : $"; rival claims not taken: {string.Join(", ", resolution.Rivals.Select(rival => rival.Id))}";
        var drawn = resolution.Drawn && resolution.High > resolution.Low ? ", drawn" : string.Empty;
        return new Reason(ReasonKind.Result, $"{what}: {resolution.Shown}{drawn}{rivals}", resolution.Name, [.. ends]);
    }
}
