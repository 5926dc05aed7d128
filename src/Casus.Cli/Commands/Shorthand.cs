// SPDX-License-Identifier: Apache-2.0
namespace Casus.Cli.Commands;

/// <summary>An option of one command that stands for <c>--set PATH=VALUE</c>. What is wrong with it is told in the words that the user wrote.</summary>
/// <param name="Option">The option, such as <c>--on</c>.</param>
/// <param name="Written">Its value, as written.</param>
/// <param name="Path">The path that it sets.</param>
/// <param name="Value">The value that it sets.</param>
internal sealed record Shorthand(string Option, string Written, string Path, string Value)
{
    /// <summary>The option as the user wrote it.</summary>
    public string Place => $"{Option} {Written}";

    /// <summary>The setting that it stands for.</summary>
    public string Setting => $"{ScenarioOptions.SetOption} {Path}={Value}";
}
