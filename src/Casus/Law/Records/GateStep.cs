// SPDX-License-Identifier: Apache-2.0
using Casus.Documents.Binding;
using Casus.Evidence;

namespace Casus.Law;

/// <summary>A step of a national authorisation.</summary>
[Summary("A step of a national authorisation.")]
public sealed record GateStep : Entry
{
    /// <summary>What is done.</summary>
    [Field("What is done, such as 'parliament sits and votes'.")]
    public required string What { get; init; }

    /// <summary>What kind of step.</summary>
    [Field("act (when left out), sitting, vote or silence.")]
    public GateStepKind Kind { get; init; }

    /// <summary>How long until it is done.</summary>
    [Field("Quantity: how long until it is done, counted from the step before.")]
    public required Quantity<Hours> Takes { get; init; }

    /// <summary>Chance that it succeeds at one attempt.</summary>
    [Field("Quantity: chance that one attempt succeeds; certain when left out.")]
    public Quantity<Share>? Succeeds { get; init; }

    /// <summary>Share of the body that comes to a sitting.</summary>
    [Field("Quantity: share of the body that comes to a sitting; held against the quorum.")]
    public Quantity<Share>? Present { get; init; }

    /// <summary>Share of those present that vote for.</summary>
    [Field("Quantity: share of those present that vote for; held against the majority.")]
    public Quantity<Share>? Support { get; init; }

    /// <summary>How long until it is tried again.</summary>
    [Field("Quantity: how long until it is tried again after a failure; no second attempt when left out.")]
    public Quantity<Hours>? RetryAfter { get; init; }
}
