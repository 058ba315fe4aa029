// The pages of the console and where they are.

import { audit } from './audit.js';
import { diff } from './diff.js';
import { modelHistory } from './history.js';
import { job, jobs } from './jobs.js';
import { overview } from './model.js';
import { models } from './models.js';
import { projections } from './projections.js';
import { start } from './router.js';
import { subscriptions } from './subscriptions.js';
import { assignment, client, clients, domain, service } from './tenants.js';
import { version } from './version.js';

start([
  ['models', models],
  ['models/:id', overview],
  ['models/:id/history', modelHistory],
  ['models/:id/diff', diff],
  ['models/:id/subscriptions', subscriptions],
  ['models/:id/versions/:name', version],
  ['jobs', jobs],
  ['jobs/:id', job],
  ['tenants', clients],
  ['tenants/:client', client],
  ['tenants/:client/:domain', domain],
  ['tenants/:client/:domain/assignments/:key', assignment],
  ['tenants/:client/:domain/services/:service', service],
  ['tenants/:client/:domain/services/:service/assignments/:key', assignment],
  ['projections', projections],
  ['audit', audit],
]);
