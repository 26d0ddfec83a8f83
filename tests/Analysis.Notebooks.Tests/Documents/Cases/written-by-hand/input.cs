// %% Load the data
var a = 1;

//%% [md]
//# Title
bare
// %% [markdown] {"tags": broken}
// text


// %% {"tags":["parameters"]}
var p = 1;
