// SPDX-License-Identifier: Apache-2.0
using Casus.Documents.Binding;

namespace Casus.Forces;

/// <summary>Kind of a collective force.</summary>
[Summary("Kind of a collective force.")]
public enum ForceKind
{
    /// <summary>For the whole area of the organisation, at short notice.</summary>
    RapidReaction,

    /// <summary>For one region, at short notice.</summary>
    RapidDeployment,

    /// <summary>For keeping the peace.</summary>
    Peacekeeping,

    /// <summary>A combined-arms grouping for a larger conflict.</summary>
    RegionalGrouping,

    /// <summary>A headquarters.</summary>
    Command,
}
