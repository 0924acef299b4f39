// The browser's reader as it is published: the text of samlad_search::CLIENT.
'use strict';

const fs = require('fs');
const path = require('path');

const read = (name) => fs.readFileSync(path.join(__dirname, '../client', name), 'utf8');

module.exports = ["(function (root) {\n'use strict';\n", read('read.js'), read('plan.js'), read('rank.js'), '})(this);\n'].join('');

if (require.main === module) process.stdout.write(module.exports);
