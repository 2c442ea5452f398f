global using GenShark.Generators.Tests.Support;
global using Xunit;
