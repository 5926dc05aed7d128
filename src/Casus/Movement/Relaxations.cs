// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;

namespace Casus.Movement;

/// <summary>The constraints that can be taken away.</summary>
public static class Relaxations
{
    /// <summary>Every one.</summary>
    public static ImmutableArray<Relaxation> All { get; } = [.. Enum.GetValues<Relaxation>().Where(each => each != Relaxation.None)];

    /// <summary>Those that hold on best evidence too; weather and faults are drawn only.</summary>
    public static ImmutableArray<Relaxation> OnBestEvidence { get; } = [.. All.Where(each => each is not (Relaxation.Weather or Relaxation.Faults))];
}
