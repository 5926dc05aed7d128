// SPDX-License-Identifier: Apache-2.0
using Casus.Evidence;

namespace Casus.Law;

/// <summary>Whether a version of an instrument, or a provision of it, bound a state on a day. The words are made when somebody asks for them.</summary>
/// <param name="value">True, false, or unknown when a day is itself in doubt or was not yet known.</param>
/// <param name="kind">How it stands.</param>
/// <param name="says">Makes the finding in a clause.</param>
/// <param name="because">Makes what the finding rests on.</param>
/// <param name="doubts">Name of the quantity whose day is in doubt, or null.</param>
public sealed class ForceStatus(Kleene value, Standing kind, Func<string> says, Func<Reason> because, string? doubts = null)
{
    private string? words;
    private Reason? reason;

    /// <summary>True, false, or unknown when a day is itself in doubt or was not yet known.</summary>
    public Kleene Value { get; } = value;

    /// <summary>How it stands.</summary>
    public Standing Kind { get; } = kind;

    /// <summary>Name of the quantity whose day is in doubt; null when none is. What rests on one doubtful day stands or falls together.</summary>
    public string? Doubts { get; } = doubts;

    /// <summary>The finding in a clause, such as <c>in force since 2012-12-19</c>.</summary>
    public string Says => words ??= says();

    /// <summary>What the finding rests on.</summary>
    public Reason Because => reason ??= because();
}
