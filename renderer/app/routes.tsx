import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
} from '@tanstack/react-router';
import { Gate } from './gate.tsx';
import { ScreenFault } from './screen-fault.tsx';
import { lazy } from 'react';

const PeoplePage = lazy(async () => ({ default: (await import('./people-page.tsx')).PeoplePage }));
/**
 * A screen that is loaded when it is wanted. Left alone, the router answers a screen that cannot be fetched by loading
 * the page anew, and what is not saved yet would go with it: the host is away then.
 */
const screen: typeof lazyRouteComponent = (load, name) =>
  lazyRouteComponent(
    () =>
      load().catch((cause: unknown) => {
        throw new Error('a screen cannot be loaded', { cause });
      }),
    name,
  );
/** Loaded when it is drawn, and so not before the vault is open: its address is the first of everybody. */
const People = () => <PeoplePage />;

const root = createRootRoute({ component: Gate });
const people = createRoute({ getParentRoute: () => root, path: '/', component: People });
const person = createRoute({
  getParentRoute: () => root,
  path: '/people/$personId',
  component: screen(() => import('./person-page.tsx'), 'PersonPage'),
});
const compare = createRoute({
  getParentRoute: () => root,
  path: '/people/$personId/compare/$before/$after',
  component: screen(() => import('./compare-page.tsx'), 'ComparePage'),
});
const settings = createRoute({
  getParentRoute: () => root,
  path: '/settings',
  component: screen(() => import('./settings/settings-page.tsx'), 'SettingsPage'),
});
const knowledge = createRoute({
  getParentRoute: () => root,
  path: '/knowledge/{-$entry}',
  component: screen(() => import('./knowledge-page.tsx'), 'KnowledgePage'),
});
const visit = createRoute({
  getParentRoute: () => root,
  path: '/assessments/$assessmentId',
  component: screen(() => import('./visit-page.tsx'), 'VisitPage'),
});
const intake = createRoute({
  getParentRoute: () => visit,
  path: 'intake',
  component: screen(() => import('./intake-page.tsx'), 'IntakePage'),
});
const followUp = createRoute({
  getParentRoute: () => visit,
  path: 'follow-up',
  component: screen(() => import('./follow-up-page.tsx'), 'FollowUpPage'),
});
const plan = createRoute({
  getParentRoute: () => visit,
  path: 'plan',
  component: screen(() => import('./plan-page.tsx'), 'PlanPage'),
});
const handout = createRoute({
  getParentRoute: () => visit,
  path: 'handout',
  component: screen(() => import('./handout-page.tsx'), 'HandoutPage'),
});

/** Hash routes: the same on the custom protocol and on loopback, and no request ever carries an id. */
export const router = createRouter({
  routeTree: root.addChildren([
    people,
    person,
    compare,
    settings,
    knowledge,
    visit.addChildren([followUp, intake, plan, handout]),
  ]),
  history: createHashHistory(),
  defaultPreload: 'intent',
  defaultErrorComponent: ScreenFault,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
