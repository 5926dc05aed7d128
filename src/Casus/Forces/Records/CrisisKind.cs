// SPDX-License-Identifier: Apache-2.0
using Casus.Documents.Binding;

namespace Casus.Forces;

/// <summary>Kind of a crisis, for the limits of a force.</summary>
[Summary("Kind of a crisis.")]
public enum CrisisKind
{
    /// <summary>Attack from outside.</summary>
    ExternalAttack,

    /// <summary>Terrorism.</summary>
    Terrorism,

    /// <summary>Disorder inside a state.</summary>
    InternalDisorder,

    /// <summary>Natural or industrial disaster.</summary>
    Disaster,

    /// <summary>Smuggling and organised crime.</summary>
    Trafficking,

    /// <summary>Dispute to be kept from flaring up.</summary>
    Dispute,
}
