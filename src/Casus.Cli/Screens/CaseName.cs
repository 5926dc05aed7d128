// SPDX-License-Identifier: Apache-2.0
using Casus.Chain;

namespace Casus.Cli.Screens;

/// <summary>The name by which a user calls a case: pack and case.</summary>
internal static class CaseName
{
    /// <summary>The name of the case of a run.</summary>
    public static string Of(Run run) => $"{run.Scenario.Pack.Manifest.Id}/{run.Scenario.Case.Id}";
}
