// SPDX-License-Identifier: Apache-2.0
using Casus.Documents.Binding;

namespace Casus.Council;

/// <summary>What becomes of a proposal with as many votes for as against.</summary>
[Summary("What becomes of a proposal with as many votes for as against.")]
public enum TieOutcome
{
    /// <summary>It fails.</summary>
    Fails,

    /// <summary>It passes.</summary>
    Passes,
}
