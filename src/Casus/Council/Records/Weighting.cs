// SPDX-License-Identifier: Apache-2.0
using Casus.Documents.Binding;

namespace Casus.Council;

/// <summary>
/// Weights of voters other than one each: votes, population, capability. Each voter's weight is the quantity named after the subject and the voter, so that
/// every one can be walked back to who published it.
/// </summary>
[Summary("Weights of voters other than one each; each voter's weight is the quantity SUBJECT.HOLDER.")]
public sealed record Weighting : Entry
{
    /// <summary>Its id.</summary>
    [Field("Id of the weighting.")]
    [Names("weighting")]
    public required string Id { get; init; }

    /// <summary>What it is called.</summary>
    [Field("What the weighting is called.")]
    public required string Title { get; init; }

    /// <summary>What is counted.</summary>
    [Field("What is counted: votes, population or capability.")]
    public required WeightKind Kind { get; init; }

    /// <summary>First part of the names of the quantities.</summary>
    [Field("Subject of the claims: the weight of a voter is the quantity SUBJECT.HOLDER, a whole number.")]
    public required string Subject { get; init; }

    /// <summary>What it is taken from, in words.</summary>
    [Field("What the weights are taken from, in our own words.")]
    public required string Says { get; init; }

    /// <summary>Name of the quantity that gives a voter's weight.</summary>
    public string QuantityOf(string holder) => $"{Subject}.{holder}";
}

/// <summary>What a weighting counts.</summary>
[Summary("What a weighting counts.")]
public enum WeightKind
{
    /// <summary>Votes.</summary>
    Votes,

    /// <summary>People.</summary>
    Population,

    /// <summary>Means of acting, such as forces held ready.</summary>
    Capability,
}
